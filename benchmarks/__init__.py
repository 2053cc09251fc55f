"""Measurements that print our figures beside those of other libraries, in one run on one machine."""
