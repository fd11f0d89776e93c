/**
 * From a sound application to what is to be generated: everything named, sorted, split and decided, so that writing it
 * down needs no further thought.
 */
@NullMarked
package io.fairlead.processor.plan;

import org.jspecify.annotations.NullMarked;
