package io.fairlead.tests.hooks;

/** What a state that is private to the package can be taken for. */
public interface Shown {
    String shown();
}
