package io.fairlead.benchmarks.app;

import io.fairlead.Event;

/** An event that nobody handles. */
public record Unheard(int amount) implements Event {}
