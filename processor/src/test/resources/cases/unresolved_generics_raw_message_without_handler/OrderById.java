package com.shop;

import io.fairlead.Query;

@SuppressWarnings("rawtypes")
record OrderById(String id) implements Query {}
