/**
 * What the source says, as plain data: every fact that a rule or a plan needs, and nothing of the compiler. A thing
 * knows where it stands by its {@link io.fairlead.processor.model.Origin}.
 */
@NullMarked
package io.fairlead.processor.model;

import org.jspecify.annotations.NullMarked;
