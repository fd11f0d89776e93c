package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.SortedMap;

/**
 * A class that stands for the annotation of a policy, so that hooks can be given one without reflection.
 *
 * @param name its name
 * @param annotation the type of the annotation
 * @param members the types of its values, by name
 */
public record PolicyPlan(ClassName name, ClassName annotation, SortedMap<String, TypeName> members) {}
