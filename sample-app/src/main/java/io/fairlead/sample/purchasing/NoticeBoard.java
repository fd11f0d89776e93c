package io.fairlead.sample.purchasing;

/** Where the purchasing department looks for news. The application decides what it is. */
@FunctionalInterface
public interface NoticeBoard {

    /**
     * Pins up a notice. Called by many threads. When it throws, it is called again.
     *
     * @param notice one line
     */
    void post(String notice);
}
