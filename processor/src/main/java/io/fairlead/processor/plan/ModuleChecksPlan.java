package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The class that a bus asks, when it is made, whether its modules are those that it was generated against. It is a class
 * of its own so that a bus of many modules stays readable, and so that what is missing is missed in one place.
 *
 * @param name its name
 * @param bus the bus
 * @param root where the bus comes from
 * @param checks one for each module, its own first
 */
public record ModuleChecksPlan(ClassName name, ClassName bus, ClassName root, List<Check> checks) {

    /**
     * The check of a module.
     *
     * @param module the module, for people
     * @param index the index to ask
     * @param fingerprint what it must answer
     */
    public record Check(String module, ClassName index, long fingerprint) {}
}
