/** What may be shown of values to people, in logs and elsewhere. */
@NullMarked
package io.fairlead.redaction;

import org.jspecify.annotations.NullMarked;
