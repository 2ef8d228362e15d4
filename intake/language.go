package intake
func detect(text string) string { return "en" }
