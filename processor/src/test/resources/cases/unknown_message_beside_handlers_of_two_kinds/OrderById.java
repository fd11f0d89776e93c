package com.shop;

import io.fairlead.Query;

record OrderById(String id) implements Query<String> {}
