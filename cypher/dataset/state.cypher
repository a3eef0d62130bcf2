// Nothing of the data: the bookmark that this read ends with tells whether anything has changed.
RETURN true AS answered
