package io.fairlead.sample.importer;

import java.util.List;
import java.util.stream.Collectors;

/** At least one file is not what its name says. Nothing was written. */
public final class MalformedFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    MalformedFilesException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    /**
     * What is wrong.
     *
     * @return at least one flaw, in the order of the files
     */
    public List<Flaw> flaws() {
        return flaws;
    }
}
