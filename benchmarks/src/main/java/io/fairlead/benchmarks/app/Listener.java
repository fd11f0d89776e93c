package io.fairlead.benchmarks.app;

/** What somebody without a bus would keep a list of. */
public interface Listener<E> {
    void handle(E event);
}
