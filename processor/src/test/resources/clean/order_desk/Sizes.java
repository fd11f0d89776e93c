package com.desk;

import io.fairlead.Query;

@Cache.Cached
record Sizes(String[] ids) implements Query<Integer> {}
