/** The wiring as something to look at: a map of an application, and diagrams of its modules. */
@NullMarked
package io.fairlead.processor.plan.map;

import org.jspecify.annotations.NullMarked;
