/** Logs what an application handles: a structured line for every message, and nothing of what it holds unless that is allowed. */
@NullMarked
package io.fairlead.logging;

import org.jspecify.annotations.NullMarked;
