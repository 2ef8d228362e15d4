# Who holds a place. type | words | roles | conditions
captured | seize, capture, overrun, conquer, occupy, take control of, seize control of, gain control of, wrest control of, take over; n: seizure, capture, takeover, conquest | subj=actor obj=place! from=target
lost | lose, lose control of; n: loss | subj=actor obj=place! to=target
