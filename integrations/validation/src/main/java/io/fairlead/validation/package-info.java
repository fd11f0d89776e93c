/** Checks the Jakarta constraints of messages, by middleware that the processor writes for each message. */
@NullMarked
package io.fairlead.validation;

import org.jspecify.annotations.NullMarked;
