/** Decides who may have a message handled. */
@NullMarked
package io.fairlead.authorization;

import org.jspecify.annotations.NullMarked;
