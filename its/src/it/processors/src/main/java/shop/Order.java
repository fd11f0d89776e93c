package shop;

record Order(String id, String customer) {}
