/**
 * Checks the Jakarta constraints of messages, with whichever {@code jakarta.validation.Validator} the application
 * provides.
 */
@NullMarked
package io.fairlead.validation;

import org.jspecify.annotations.NullMarked;
