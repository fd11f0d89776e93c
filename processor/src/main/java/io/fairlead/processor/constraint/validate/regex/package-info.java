/** What a regular expression may cost, told from its text. */
@NullMarked
package io.fairlead.processor.constraint.validate.regex;

import org.jspecify.annotations.NullMarked;
