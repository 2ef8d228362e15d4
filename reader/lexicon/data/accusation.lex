# Accusations: the accused is the actor, the victim the target; the accuser only speaks.

killing | n: accusation of killing | against=actor
