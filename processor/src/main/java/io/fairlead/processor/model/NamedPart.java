package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A class that an annotation names as a part of what is around messages: a filter of events, or what a policy is enforced with. It is made by
 * a generated class in the package of what names it, because nothing on it says what it is: in an incremental build, or from another
 * module, it may come as a class file that is no different from any other.
 *
 * @param component the class, and how it is made from that package
 * @param type what it is called as, whatever its class
 * @param namer what names it: a handler, a message or a root
 * @param busy whether it is a handler or a middleware as well
 * @param origin the annotation value
 */
public record NamedPart(ComponentModel component, ClassName type, ClassName namer, boolean busy, Origin origin) {

    /** The name of its class. */
    public ClassName className() {
        return component.className();
    }

    /** The same, if another names it, in whose eyes it is to be made. */
    public NamedPart namedBy(ComponentModel seen, ClassName other, Origin place) {
        return new NamedPart(seen, type, other, busy, place);
    }
}
