/** Why the service refuses a message. */
@NullMarked
package io.fairlead.sample.errors;

import org.jspecify.annotations.NullMarked;
