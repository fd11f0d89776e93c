package io.fairlead.processor.model;

import java.util.Set;

/**
 * What the compilation stands in and has besides the application.
 *
 * @param dagger whether Dagger is there
 * @param validation whether messages that carry constraints are to be validated
 * @param codecs whether there is what codecs are generated for
 * @param module the name of the module that is compiled; empty for the unnamed one
 * @param concealed the packages whose public types not every module may name, as far as handlers and middleware mention any
 */
public record Platform(boolean dagger, boolean validation, boolean codecs, String module, Set<String> concealed) {

    /** On the class path, where there are no modules. */
    public static Platform ofClassPath(boolean dagger) {
        return new Platform(dagger, false, false, "", Set.of());
    }
}
