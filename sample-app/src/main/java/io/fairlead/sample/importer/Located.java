package io.fairlead.sample.importer;

/** A value, and the place that it was read from. */
record Located<T>(T value, Location at) {}
