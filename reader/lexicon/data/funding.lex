# Money for aid: asked for, pledged, received, missing.

appealed | n: funding appeal | by=actor
