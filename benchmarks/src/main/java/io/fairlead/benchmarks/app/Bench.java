package io.fairlead.benchmarks.app;

import io.fairlead.annotation.GenerateBus;

/** The root of the application that is measured. */
@GenerateBus
public interface Bench {}
