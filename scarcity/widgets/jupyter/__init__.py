"""The views as Jupyter widgets, a file a view; `host` is what they share."""
