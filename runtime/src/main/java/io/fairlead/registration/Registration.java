package io.fairlead.registration;

/**
 * A handler or a listener that was registered at run time, to be given back.
 *
 * <p>Safe for use by many threads. Once closed, it holds on to nothing that was registered, so that the classes of a
 * plugin can be unloaded even where somebody keeps it.
 *
 * @since 0.1.0
 */
public interface Registration extends AutoCloseable {

    /**
     * Takes back what was registered. What was there before, an earlier handler of the class or the compiled one, serves
     * again; a handler whose place a later one has taken is gone without anybody noticing. Messages that are under way run
     * to their end. Closing twice, or after the bus, has no further effect.
     */
    @Override
    void close();
}
