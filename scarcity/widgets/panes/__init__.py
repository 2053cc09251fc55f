"""The views as Panel components, a file a view, from the same ES modules; `host` is what they share."""
