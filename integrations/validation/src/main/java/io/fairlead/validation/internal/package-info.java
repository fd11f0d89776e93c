/** What generated validators call; no promise to anybody else. */
@NullMarked
package io.fairlead.validation.internal;

import org.jspecify.annotations.NullMarked;
