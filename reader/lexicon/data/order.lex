# Orders to civilians: who orders is the actor.

evacuation_order | n: evacuation order | loc=place from=actor
