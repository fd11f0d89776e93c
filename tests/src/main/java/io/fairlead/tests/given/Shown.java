package io.fairlead.tests.given;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A mark on components, and no policy. */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Shown {}
