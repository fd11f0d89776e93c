/** Starts generated applications, and times them from outside until they have sent their first command. */
package io.fairlead.scale.start;
