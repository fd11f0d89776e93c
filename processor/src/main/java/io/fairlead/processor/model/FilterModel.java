package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A class that is named as a filter of events. It is made by a generated class in the package of what names it, because nothing on
 * it says that it is a filter: in an incremental build, or from another module, it may come as a class file that is no different from
 * any other.
 *
 * @param component the class, and how it is made from that package
 * @param namer what names it: a handler or a root
 * @param busy whether it is a handler or a middleware as well
 * @param origin the annotation value
 */
public record FilterModel(ComponentModel component, ClassName namer, boolean busy, Origin origin) {}
