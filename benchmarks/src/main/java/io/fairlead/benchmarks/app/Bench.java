package io.fairlead.benchmarks.app;

import io.fairlead.annotation.GenerateBus;

/** The root of the application that is measured: this compilation, and none of the applications to scale. */
@GenerateBus(includes = Plain.class)
public interface Bench {}
