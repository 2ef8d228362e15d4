package intake
func (d *draft) page(raw []byte) error { return ErrNoText }
