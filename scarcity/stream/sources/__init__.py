"""Where rows come from: one file a kind of source, and `as_source`, which picks the one that fits."""
