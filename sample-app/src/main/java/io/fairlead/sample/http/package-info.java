/** The REST interface: JSON in, JSON or a problem document out. */
@NullMarked
package io.fairlead.sample.http;

import org.jspecify.annotations.NullMarked;
