/** What the validators will check, in which order and under which names. */
@NullMarked
package io.fairlead.processor.constraint.plan;

import org.jspecify.annotations.NullMarked;
