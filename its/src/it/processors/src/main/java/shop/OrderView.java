package shop;

record OrderView(String id, String customer) {}
