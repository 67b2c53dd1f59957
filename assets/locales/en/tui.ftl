# The cockpit.
