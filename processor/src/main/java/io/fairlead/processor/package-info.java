/** The annotation processor: it leads the stages, each of which is a package of its own. */
@NullMarked
package io.fairlead.processor;

import org.jspecify.annotations.NullMarked;
