# Settings and paths.
