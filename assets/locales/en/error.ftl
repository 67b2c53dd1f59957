# Errors: what happened, because, hint.
