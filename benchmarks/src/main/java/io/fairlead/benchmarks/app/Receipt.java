package io.fairlead.benchmarks.app;

/** What handlers answer. Each has one for life, so that answering allocates nothing. */
public record Receipt(int number) {}
