/** Just enough JSON to read a map, so that the tools are one small jar. */
@NullMarked
package io.fairlead.tools.json;

import org.jspecify.annotations.NullMarked;
