"""What can be read out of a learned graph or a window by functions of arrays: a folder a family, a file a concept."""
