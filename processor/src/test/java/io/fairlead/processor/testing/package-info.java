/** Applications written down by hand, so that rules and texts are tested without a compiler. */
@NullMarked
package io.fairlead.processor.testing;

import org.jspecify.annotations.NullMarked;
